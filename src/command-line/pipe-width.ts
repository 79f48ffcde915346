/** Columns of a card where nobody says how wide the window is: in a file or a pipe. */
export const PIPE_WIDTH = 80;
