import { topicName } from "../languages/topic-names.ts";
import type { Ui } from "./ui.ts";

/** Questions of world affairs in words, separated by commas. */
export const topicNames = (ids: readonly string[], ui: Ui): string => ids.map((id) => topicName(id, ui)).join(", ");
