import type { ApiHome, UploadStatus } from "../api-home.ts";
import type { DossierView } from "./dossier-view.ts";

export interface ArticleHead {
  readonly id: string | null;
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly status: UploadStatus["status"];
  readonly reason: string;
}

/** Every upload by file name, one row an article found in it; with `q` only the articles that the words are found in, best first. */
export async function listArticles(
  home: ApiHome,
  view: DossierView,
  filter: { readonly status?: UploadStatus["status"] | undefined; readonly q?: string | undefined },
): Promise<readonly ArticleHead[]> {
  const [uploads, current] = await Promise.all([home.uploads(), view.current()]);
  const rows = uploads.flatMap((upload) =>
    (upload.articles.length > 0 ? upload.articles : [null]).map((id) => ({ upload, id })),
  );
  const heads = rows.map(({ upload, id }): ArticleHead => {
    const article = id === null ? undefined : current?.articleById.get(id);
    return {
      id: article ? id : null,
      file: upload.file,
      title: article?.title ?? null,
      outlet: article?.outlet ?? null,
      publishedAt: article?.publishedAt?.start ?? null,
      status: article ? (article.inScope ? "in-scope" : "out-of-scope") : upload.status,
      reason: article?.scopeReason ?? upload.reason,
    };
  });
  const chosen = filter.status === undefined ? heads : heads.filter((head) => head.status === filter.status);
  if (filter.q === undefined || filter.q.trim() === "") return chosen;
  const found =
    current
      ?.search()
      .find(filter.q)
      .map((hit) => hit.id) ?? [];
  return found.flatMap((id) => chosen.filter((head) => head.id === id));
}
