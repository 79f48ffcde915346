/** What an article is called where its title has to stand: one without any has a name too. */
export const titleOf = ({ title }: { readonly title: string | null }): string =>
  title ?? "Untitled article";
