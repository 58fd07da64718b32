/** First report year of this format; the one before it is for the years up to then. */
export const FIRST_YEAR = 2021;
