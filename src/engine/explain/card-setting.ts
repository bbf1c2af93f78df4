/** The setting of a workbook (true or not) by which it asks for source cards in every SEG cell: the pane writes it, the functions read it. */
export const cardSetting = "segbook.cards";
