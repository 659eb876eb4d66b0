export * from "./measures/index.ts";
export { fileStories, isSameStory, type StoryArticle } from "./stories.ts";
export { bandsOf } from "./story-bands.ts";
export { fileTenures, holdersOn, type Sighting } from "./tenures.ts";
