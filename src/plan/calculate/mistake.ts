/** A formula that is not of the closed language: a mistake of its template, so planning fails. */
export class FormulaMistake extends Error {}
