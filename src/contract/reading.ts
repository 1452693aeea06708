/** A question the text of a contract leaves open, the answers we can give, and why the first is the default. */
export interface Reading {
  readonly name: string;
  readonly asks: string;
  /** The first is the default. */
  readonly answers: readonly [ReadingAnswer, ...ReadingAnswer[]];
  /** Any positive number is an answer too. */
  readonly number?: true;
  readonly why: string;
}

export interface ReadingAnswer {
  readonly value: string;
  readonly says: string;
}

/** The answer in use for each question, by name. */
export type Readings = Readonly<Record<string, string>>;

/** A reading that the rulebook does not have, or an answer it does not know. */
export class UnknownReading extends Error {
  readonly known: readonly string[];
  constructor(message: string, known: readonly string[]) {
    super(message);
    this.name = "UnknownReading";
    this.known = known;
  }
}

const accepts = (reading: Reading, value: string): boolean =>
  reading.answers.some((answer) => answer.value === value) ||
  (reading.number === true && Number.isFinite(Number(value)) && Number(value) > 0);

/** Defaults, with the chosen answers in their place. Throws `UnknownReading` with what it could have been. */
export function chooseReadings(readings: readonly Reading[], chosen: Readings): Readings {
  const inUse: Record<string, string> = {};
  for (const reading of readings) inUse[reading.name] = reading.answers[0].value;
  for (const [name, value] of Object.entries(chosen)) {
    const reading = readings.find((candidate) => candidate.name === name);
    if (!reading) {
      const names = readings.map((known) => known.name);
      throw new UnknownReading(`There is no reading called ${name}`, names);
    }
    if (!accepts(reading, value)) {
      const values = reading.answers.map((answer) => answer.value);
      throw new UnknownReading(`${value} is not an answer to the reading ${name}`, values);
    }
    inUse[name] = value;
  }
  return inUse;
}
