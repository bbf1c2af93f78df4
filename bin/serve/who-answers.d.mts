export function whoAnswers(port: number, root: string): Promise<"segbook" | "another" | "nobody">;
