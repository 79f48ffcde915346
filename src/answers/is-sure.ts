import type { Quote } from "../analysis.ts";

// Below it more attributions are wrong than right.
const SURE_FROM = 0.5;

/** Whether a quote may stand under its speaker's name. */
export const isSure = ({ confidence }: Quote): boolean => confidence >= SURE_FROM;
