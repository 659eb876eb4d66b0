import { auditPage } from "./audit.tsx";
import { sendComment, sentComment } from "./comments.tsx";
import type { Action, DeskPage } from "./frame.tsx";
import { deskHome } from "./home.tsx";
import { decideAction, moderationPage, undoAction } from "./moderation.tsx";
import {
  addAction,
  changeAction,
  doneAction,
  ruleAction,
  suggestionAction,
  undoReviewAction,
} from "./review/actions.tsx";
import { reviewPage } from "./review/page.tsx";
import { queuePage } from "./review/queue.tsx";
import { suggestAction, suggestPage } from "./suggest.tsx";
import { confirmAction, confirmPage, privacyPage, requestAction } from "./privacy.tsx";
import { piecePage, piecesPage, previewAction, saveAction, withdrawAction } from "./writing.tsx";
import { accountPage, passwordAction, signInAction, signInPage, signOutAction } from "./sign-in.tsx";

/** Every page of the desk. */
// biome-ignore lint/suspicious/noExplicitAny: each page has its own query, which only the page itself looks at
export const deskPages: readonly DeskPage<any>[] = [
  deskHome,
  signInPage,
  accountPage,
  moderationPage,
  auditPage,
  sentComment,
  privacyPage,
  confirmPage,
  queuePage,
  reviewPage,
  suggestPage,
  piecesPage,
  piecePage,
];

/** Every way to write. */
// biome-ignore lint/suspicious/noExplicitAny: each action has its own input, which only the action itself looks at
export const actions: readonly Action<any>[] = [
  sendComment,
  signInAction,
  signOutAction,
  passwordAction,
  decideAction,
  undoAction,
  requestAction,
  confirmAction,
  ruleAction,
  changeAction,
  addAction,
  doneAction,
  undoReviewAction,
  suggestionAction,
  suggestAction,
  saveAction,
  previewAction,
  withdrawAction,
];
