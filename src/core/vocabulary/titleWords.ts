/** "năm 2025" in a title over a list; folded. */
export const yearInTitle = /\bnam (?:hoc )?((?:19|20)\d{2})\b/;
