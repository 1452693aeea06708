/** `12%`, of a share from 0 to 1. */
export const share = (value: number, digits = 0): string => `${(value * 100).toFixed(digits)}%`;
