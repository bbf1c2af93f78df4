/** Work in steps: each gives the share done, 0 to 1, the last one the answer. Whoever stops asking has cancelled it. */
export type Steps<Answer> = Generator<number, Answer, void>;
