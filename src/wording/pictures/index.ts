/**
 * Pictures of numbers, as finished SVG. Each carries a title and a description, has its values written out, can be read
 * in black and white, and holds no style of its own. A page shows one beside its table and never instead of it.
 */
export { barChart } from "./bar-chart.ts";
export type { Bar, BarChartOptions } from "./bar-chart.ts";
export { flowChart } from "./flow-chart.ts";
export type { FlowChartOptions } from "./flow-chart.ts";
export { heatStrip } from "./heat-strip.ts";
export type { Heat, HeatCell, HeatStripOptions } from "./heat-strip.ts";
export { intervalPlot } from "./interval-plot.ts";
export type { IntervalPlotOptions, IntervalRow } from "./interval-plot.ts";
export { lineChart } from "./line-chart.ts";
export type { LineChartOptions, Series } from "./line-chart.ts";
export type { PictureOptions } from "./svg.ts";
