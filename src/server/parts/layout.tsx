import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { type FormGroup, type Form, formGroups, forms } from "../forms.ts";
import { type Citation, plainOf } from "../cite/index.ts";
import { embedCode } from "../embed-address.ts";
import { OpenGraph } from "../metadata/index.ts";
import { type Locale, locales, words } from "../words.ts";

export interface LayoutProps {
  readonly locale: Locale;
  /** Path without the language, "/commitments?status=overdue": the same page stands under it in every language. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Address of the site, for links that must be whole. */
  readonly base: string;
  /** Other forms of the page: data, feeds. */
  readonly alternates?: readonly Alternate[];
  /** Elements for the head: metadata of an article, JSON-LD. */
  readonly head?: Child;
  /** Address of what can be embedded of it. */
  readonly embed?: string | undefined;
  /** How the page is cited. */
  readonly citation?: Citation;
  readonly children?: Child;
}

/** The same page in another format. */
export interface Alternate {
  readonly href: string;
  readonly form: Form;
}

/** Lists under whose entry of the menu pages stand that have another address. */
const underOther: Readonly<Record<string, string>> = { "/dyads": "/parties" };

/** The entry of the menu that a page belongs to, and whether it is that page itself. */
function placeOf(path: string, locale: Locale) {
  const [pathname = ""] = path.split("?");
  const first = `/${pathname.split("/")[1] ?? ""}`;
  const entry = words[locale].menu.find(({ href }) => href === (underOther[first] ?? first));
  return { entry, isEntry: entry?.href === pathname };
}

/** The frame of every page. Needs no script; fonts, styles and pictures come from this host alone. */
export function Layout(props: LayoutProps) {
  const { locale, path, title, description, base, alternates = [], head, citation, embed, children } = props;
  const say = words[locale];
  const { entry, isEntry } = placeOf(path, locale);
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · Chancery`}</title>
          {description && <meta name="description" content={description} />}
          <link rel="stylesheet" href="/static/style.css" />
          <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
          <link rel="canonical" href={`${base}/${locale}${path}`} />
          {locales.map((other) => (
            <link rel="alternate" hreflang={other} href={`${base}/${other}${path}`} />
          ))}
          <link rel="alternate" hreflang="x-default" href={`${base}/en${path}`} />
          {alternates.map(({ href, form }) => (
            <link rel="alternate" type={forms[form].type} title={forms[form].label} href={href} />
          ))}
          <OpenGraph
            title={title}
            description={description}
            url={`${base}/${locale}${path}`}
            type={citation?.type === "article-newspaper" ? "article" : "website"}
            locale={locale}
          />
          {head}
        </head>
        <body>
          <a class="skip" href="#main">
            {say.skip}
          </a>
          <header class="masthead">
            <a class="wordmark" href={`/${locale}/`}>
              Chancery
            </a>
            <search class="find">
              <form action={`/${locale}/search`}>
                <label for="find" class="unseen">
                  {say.search}
                </label>
                <input id="find" type="search" name="q" maxlength={200} placeholder={say.search} />
              </form>
            </search>
            <ul class="tongues" aria-label={say.languages}>
              {locales.map((other) => (
                <li>
                  <a
                    href={`/${other}${path}`}
                    lang={other}
                    hreflang={other}
                    aria-current={other === locale ? "true" : undefined}
                  >
                    {words[other].name}
                  </a>
                </li>
              ))}
            </ul>
            <nav aria-label={say.mainMenu}>
              <ul>
                {say.menu.map(({ href, label }) => (
                  <li>
                    <a
                      href={`/${locale}${href}`}
                      aria-current={href !== entry?.href ? undefined : isEntry ? "page" : "true"}
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          {(entry || citation) && (
            <nav class="place" aria-label={say.place}>
              {entry && !isEntry && (
                <span>
                  <a href={`/${locale}${entry.href}`}>{entry.label}</a> <span aria-hidden="true">›</span>
                </span>
              )}
              {citation && (
                <a class="to-forms" href="#forms">
                  {say.forms.all}
                </a>
              )}
            </nav>
          )}
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <footer>
            {alternates.length > 0 && <Forms alternates={alternates} locale={locale} />}
            {citation && (
              <details class="cite">
                <summary>{say.cite}</summary>
                <p>{plainOf(citation, locale)}</p>
              </details>
            )}
            {embed && (
              <details class="cite">
                <summary>{say.embed.title}</summary>
                <p>
                  <code>{embedCode(embed, title)}</code>
                </p>
              </details>
            )}
            <p>
              {say.colophon} <a href={`/${locale}/api`}>{say.api.title}</a>
            </p>
          </footer>
        </body>
      </html>
    </>
  );
}

/** The page as data, as a feed and as a citation. */
function Forms({ alternates, locale }: { alternates: readonly Alternate[]; locale: Locale }) {
  const groups = (Object.keys(formGroups) as FormGroup[]).map((group) => ({
    group,
    members: (formGroups[group] as readonly Form[]).flatMap((form) => alternates.filter((one) => one.form === form)),
  }));
  return (
    <dl class="forms" id="forms">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <div>
            <dt>{words[locale].forms[group]}</dt>
            {members.map(({ href, form }) => (
              <dd>
                <a href={href} type={forms[form].type}>
                  {forms[form].label}
                </a>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
