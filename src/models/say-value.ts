/** A number as a control says it, with the unit of its parameter: “−0.2”, “3 metres per step”. */
export const sayValue = (value: number, unit = ''): string => `${value} ${unit}`.replace('-', '−').trim();
