import {
  commitmentKinds,
  commitmentStatuses,
  domains,
  engagementKinds,
  engagementStatuses,
  type FoundIn,
  type FoundList,
  offices,
  ploverTypes,
} from "../../../model/index.ts";
import type { Locale } from "../../words.ts";
import { Field } from "../field.tsx";
import type { Fields } from "../frame.tsx";
import { reviewWords } from "./words.ts";

type Labels = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

export interface RecordFieldsProps {
  readonly list: FoundList;
  /** What stands in the fields. */
  readonly given: Fields;
  /** What is wrong, in words, by field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

const textIn = (given: Fields, name: string) => (typeof given[name] === "string" ? given[name] : "");

/** The fields of a record of any list, each with its label. */
export function RecordFields(props: RecordFieldsProps) {
  const { list, locale } = props;
  const labels = reviewWords[locale].fields;
  const text = (name: keyof typeof labels, more: { rows?: number; required?: boolean } = {}) => (
    <Field
      name={name}
      label={labels[name]}
      value={textIn(props.given, name)}
      error={props.errors[name]}
      required={more.required ?? false}
      rows={more.rows}
    />
  );
  const choice = (name: keyof typeof labels, options: Labels, isOptional = false) => (
    <Choice {...props} name={name} label={labels[name]} options={options} isOptional={isOptional} />
  );
  if (list === "person")
    return (
      <>
        {text("name", { required: true })}
        {choice("office", offices, true)}
        {text("of")}
      </>
    );
  if (list === "commitment")
    return (
      <>
        {choice("kind", commitmentKinds)}
        {choice("status", commitmentStatuses)}
        {text("parties", { required: true })}
        {text("announced_by")}
        {text("due")}
      </>
    );
  return (
    <>
      {choice("kind", engagementKinds)}
      {choice("status", engagementStatuses)}
      {text("parties", { required: true })}
      {text("actors")}
      {text("recipients")}
      {text("people", { rows: 3 })}
      {text("date")}
      {text("city")}
      {text("country")}
      {text("host_event")}
      {choice("plover", ploverTypes)}
      <Domains {...props} />
    </>
  );
}

function Choice(props: RecordFieldsProps & { name: string; label: string; options: Labels; isOptional: boolean }) {
  const { name, label, options, isOptional, given, errors, locale } = props;
  const id = `field-${name}`;
  const chosen = textIn(given, name);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} aria-invalid={errors[name] ? "true" : undefined}>
        {isOptional && (
          <option value="" selected={chosen === ""}>
            –
          </option>
        )}
        {Object.entries(options).map(([value, named]) => (
          <option value={value} selected={value === chosen}>
            {named[locale]}
          </option>
        ))}
      </select>
      {errors[name] && <p class="error">{errors[name]}</p>}
    </div>
  );
}

function Domains({ given, locale }: RecordFieldsProps) {
  const chosen = [given.domains ?? []].flat();
  return (
    <fieldset class="domains">
      <legend>{reviewWords[locale].fields.domains}</legend>
      {Object.entries(domains).map(([value, label]) => (
        <label>
          <input type="checkbox" name="domains" value={value} checked={chosen.includes(value)} /> {label[locale]}
        </label>
      ))}
    </fieldset>
  );
}

/** What a record holds, as its form shows it. */
export function givenBy(found: FoundIn[FoundList]): Fields {
  const shown = (value: unknown, separator: string) => (Array.isArray(value) ? value.join(separator) : (value ?? ""));
  return Object.fromEntries(
    Object.entries(found)
      .filter(([name]) => name in reviewWords.en.fields)
      .map(([name, value]) => [
        name,
        name === "domains" ? (value as string[]) : shown(value, name === "people" ? "\n" : ", "),
      ]),
  ) as Fields;
}
