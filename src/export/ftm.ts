import { hash } from "node:crypto";
import { withArticles } from "./batches.ts";
import type { Exporter, ExportSource } from "./exporter.ts";
import {
  articleEntity,
  type Entity,
  occupancyEntity,
  partyEntity,
  personEntity,
  positionEntity,
} from "./ftm-entity.ts";
import { commitmentEntity, engagementEntity } from "./ftm-events.ts";
import { jsonLine } from "./text.ts";

/** How many entities are remembered so as not to write them twice. */
const remembered = 100_000;

export const ftm: Exporter = {
  name: "ftm",
  aliases: ["followthemoney"],
  mediaType: "application/json+ftm",
  extension: "ftm.json",
  describes: "everything",
  summary: {
    en: "FollowTheMoney entities, one JSON object a line",
    fr: "entités FollowTheMoney, un objet JSON par ligne",
  },
  async *write(source) {
    const isNew = memory();
    for await (const entity of entitiesOf(source)) {
      const line = jsonLine(entity);
      if (isNew(hash("sha1", line))) yield line;
    }
  },
};

/** Says of each key whether it comes for the first time. What was forgotten is written again, the same: whoever reads entities joins those of one id. */
function memory(): (key: string) => boolean {
  const known = new Set<string>();
  return (key) => {
    if (known.has(key)) return false;
    if (known.size >= remembered) known.clear();
    known.add(key);
    return true;
  };
}

async function* entitiesOf(source: ExportSource): AsyncGenerator<Entity> {
  // the same few hundred parties and thousands of people are in most records: they are made once
  const isNew = memory();
  const partiesIn = (parties: readonly string[]) =>
    parties.filter((party) => isNew(`party ${party}`)).map((party) => partyEntity(party, source));
  for await (const told of withArticles(source, source.engagements())) {
    const { record, articles } = told;
    yield* partiesIn([...record.parties, ...record.actors]);
    for (const name of record.people) if (isNew(`person ${name}`)) yield personEntity(name);
    yield* articles.map(articleEntity);
    yield engagementEntity(told, source);
  }
  for await (const told of withArticles(source, source.commitments())) {
    yield* partiesIn([...told.record.parties, ...told.record.announced_by]);
    yield* told.articles.map(articleEntity);
    yield commitmentEntity(told, source);
  }
  for await (const { record, articles } of withArticles(source, source.tenures())) {
    yield* partiesIn([record.of]);
    yield personEntity(record.person, record.names);
    yield positionEntity(record, source);
    yield* articles.map(articleEntity);
    yield occupancyEntity(record, articles);
  }
}
