/** What became of one thing that was to be added, said only once it is safely so. */
export type Outcome =
  | { readonly kind: "added"; readonly id: string }
  /** On file already, as the article `of`. */
  | { readonly kind: "duplicate"; readonly id: string; readonly of: string }
  | {
      readonly kind: "failed";
      readonly id: string | null;
      readonly problem: string;
      readonly hint?: string | undefined;
    };
