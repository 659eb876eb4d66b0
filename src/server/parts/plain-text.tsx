/** Addresses in a text: until a space or a sign that hardly belongs to them. */
const address = /https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}»”]/giu;

/** What somebody wrote, as plain text: paragraphs and lines stay, addresses can be followed, nothing else means anything. */
export function PlainText({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/u).map((paragraph) => (
        <p>
          {paragraph.split("\n").map((line, i) => (
            <>
              {i > 0 && <br />}
              <Line text={line} />
            </>
          ))}
        </p>
      ))}
    </>
  );
}

function Line({ text }: { text: string }) {
  const links = [...text.matchAll(address)].filter(([url]) => URL.canParse(url));
  const ends = links.map((link) => link.index + link[0].length);
  return (
    <>
      {links.map((link, i) => (
        <>
          {text.slice(ends[i - 1] ?? 0, link.index)}
          <a href={link[0]} rel="nofollow ugc noopener">
            {link[0]}
          </a>
        </>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
