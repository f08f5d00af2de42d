/** The decree on how papers are written; rules on appendices name it as their source. */
export const decreeOnPapers = '30/2020/NĐ-CP';
