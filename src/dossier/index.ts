export { correctReading, type CorrectedReading, isFiled, type ReviewEntry, stateOf } from "./correct-reading.ts";
export { mayBeOne } from "./compare-reports.ts";
export {
  type FiledCommitment,
  type FollowUpFile,
  fileCommitments,
  FollowedUp,
  withDays,
} from "./file-commitments.ts";
export type { Dated } from "./course.ts";
export { groupOfReport, kindsOfGroup } from "./promise-kinds.ts";
export { type Telling, tellingOrder, tellingsOf } from "./tellings.ts";
export {
  type CourseReach,
  type EngagementQuestion,
  firstOfDays,
  kindsLike,
  lastOfDays,
  questionOfEngagement,
  questionOfTelling,
  reachOfCourse,
  type TellingQuestion,
  unheldLike,
} from "./reach-of-course.ts";
export { fileEngagements, isHeld } from "./file-engagements.ts";
export { type Account, type Accounts, accountsOf, type Sayings } from "./accounts.ts";
export { groupBy } from "./group-by.ts";
export * from "./measures/index.ts";
export { byUrgency, latestFirst } from "./record-order.ts";
export { partiesFit } from "./parties.ts";
export { type Reach, reachOf } from "./reach.ts";
export { joinStories, storyIdOf } from "./join-stories.ts";
export { fileStories, isSameStory, type StoryArticle } from "./stories.ts";
export { bandsOf, bandsOfLeast, type Fingerprint, fingerprintOf, mayBeCopies } from "./story-bands.ts";
export { fileTenures, holdersOn, type Sighting } from "./tenures.ts";
export { type AccountAspect, accountAspects } from "./sayings.ts";
