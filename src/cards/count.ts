/** A number with its noun: "1 source", "3 sources", "2 stories". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
