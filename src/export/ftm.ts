import { withArticles } from "./batches.ts";
import type { Exporter, ExportSource } from "./exporter.ts";
import {
  articleEntity,
  type Entity,
  idOf,
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
    const written = new Set<string>();
    for await (const entity of entitiesOf(source)) {
      const line = jsonLine(entity);
      const mark = idOf("line", line);
      if (written.has(mark)) continue;
      // what was forgotten is written again, the same: whoever reads entities joins those of one id
      if (written.size >= remembered) written.clear();
      written.add(mark);
      yield line;
    }
  },
};

async function* entitiesOf(source: ExportSource): AsyncGenerator<Entity> {
  for await (const told of withArticles(source, source.engagements())) {
    const { record, articles } = told;
    const parties = new Set([...record.parties, ...record.actors]);
    for (const party of parties) yield partyEntity(party, source);
    for (const name of record.people) yield personEntity(name);
    yield* articles.map(articleEntity);
    yield engagementEntity(told, source);
  }
  for await (const told of withArticles(source, source.commitments())) {
    const parties = new Set([...told.record.parties, ...told.record.announced_by]);
    for (const party of parties) yield partyEntity(party, source);
    yield* told.articles.map(articleEntity);
    yield commitmentEntity(told, source);
  }
  for await (const { record, articles } of withArticles(source, source.tenures())) {
    yield partyEntity(record.of, source);
    yield personEntity(record.person, record.names);
    yield positionEntity(record, source);
    yield* articles.map(articleEntity);
    yield occupancyEntity(record, articles);
  }
}
