import { commonFurniture, networks, onlyOf } from "../furniture-rules.ts";
import type { FurnitureRule } from "../language.ts";

const shareWords = `${networks}|e-?mail(?: this)?|print|share(?: this)?|tweet|post|pin(?: it)?|copy(?: link)?|link|save|bookmark|listen|more|like|send|font size|comments?|leave a comment|a|aa`;
const formWords =
  "(?:your |full |first |last )?(?:name|e-?mail(?: address)?|website|comments?|message|subject|phone|url)|\\(?(?:required|optional|will not be published)\\)?|send|submit|reset|preview|post comment|submit comment|captcha|i am not a robot|save my name|notify me|log ?in|reply|cancel(?: reply)?";
const menuWords =
  "home|menu|search|news|world|politics|business|sports?|opinion|editorial|culture|entertainment|lifestyle|tech(?:nology)?|science|health|video|videos|photos|multimedia|podcasts?|live|latest|about(?: us)?|contact(?: us)?|login|log in|sign in|register|subscribe|e-?paper|archives?|advertise(?: with us)?|privacy(?: policy)?|terms(?: of use| of service| and conditions)?|sitemap|careers|faq|help|english|french|français|arabic|français|español|local|international|africa|national|regions?";

/** A byline: the author's name stands in the group `author`. */
const byline = (pattern: RegExp): FurnitureRule => ({ reason: "byline", pattern, takes: "line" });
const line = (reason: string, pattern: RegExp): FurnitureRule => ({ reason, pattern, takes: "line" });
const rest = (reason: string, pattern: RegExp): FurnitureRule => ({ reason, pattern, takes: "rest" });

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:bin|ibn|al|el|van|von|de|der|da|dos|du|la|le|ten) )*\\p{Lu}[\\p{L}.'’-]*){0,4}";

/** Lines of English pages that are not the article, and bylines. */
export const furniture: readonly FurnitureRule[] = [
  line(
    "advertisement",
    /^[\s*[(–—-]*(?:advertisements?|advertising|advertorial|ads?(?: by .{1,30})?|adverts?|sponsored(?: (?:content|post|by .{1,40}|links?))?|promoted(?: content)?|paid (?:content|post|partnership)|promotion|remove ads|skip ad(?: in \d+)?)[\s*\])–—.:-]*$/iu,
  ),
  rest(
    "comment form",
    /^(?:leave|post|write|add|submit|drop|make) (?:a|your|an) (?:reply|comment|response|note)(?: (?:to .{1,60}|below|here|now|cancel reply))?(?:$|\s*[:|!(–—-])/iu,
  ),
  rest(
    "comment form",
    /^(?:have your say|join the (?:conversation|discussion|debate)|what do you think\?|tell us what you think|reader comments?|your comments?|be the first to (?:comment|reply|leave a comment|like this)|comments? policy)(?:$|\s*[:|!.(–—-])/iu,
  ),
  rest(
    "comment form",
    /^(?:view |show |load |see |read )?(?:all |more )?comments?\s*(?:[:([]\s*\d+\s*[)\]]?|\(?off\)?)?(?:$|\s*[|–—-].*$)/iu,
  ),
  line(
    "comment form",
    /^(?:\(?\d+\)?|no|zero|one) (?:comments?|replies|reply|responses?|reactions?)(?: (?:so far|yet|on this (?:article|story|post)|to [“"'].{1,100}))?[\s.!…|]*$/iu,
  ),
  line(
    "comment form",
    /^(?:your )?e-?mail(?: address)? (?:will|is) not (?:be )?(?:published|shared|shown|made public)/iu,
  ),
  line(
    "comment form",
    /^(?:required )?fields (?:are )?(?:marked|with)|^required fields are|^\* ?(?:required|indicates required)/iu,
  ),
  line(
    "comment form",
    /^(?:save my name|notify me (?:of|by|when)|you must be logged in|please (?:log ?in|sign in|register) to|log ?in (?:to|or register)|sign in to (?:comment|post|join)|comments are (?:closed|off|moderated|disabled)|post comment|submit comment|this site uses akismet|all comments are moderated|report (?:this )?(?:comment|error|a problem))/iu,
  ),
  line("comment form", onlyOf(formWords)),
  line("share bar", onlyOf(shareWords)),
  line(
    "share bar",
    new RegExp(
      `^(?:click to )?(?:share|tweet|email|e-mail|print|send|forward|pin|recommend)(?: (?:this|it|the))?(?: (?:story|article|news|post|page|item|report|video|with(?: your)? friends))?(?: (?:on|via|to|by|with|through) (?:${networks}|e-?mail|social media|a friend|friends))?(?:\\s*[:|(–—].{0,120})?[!.\\s]*$`,
      "iu",
    ),
  ),
  line(
    "share bar",
    /^(?:spread the word|share this (?:story|article|post|page|news)\b.{0,80}|listen to this (?:article|story)|(?:text|font) size\b.{0,20}|printer-friendly version|print (?:this )?(?:page|article|story)|e-?mail (?:this )?(?:page|article|story|to a friend)|copy (?:the )?link|\d+ shares?)[:.!\s]*$/iu,
  ),
  line(
    "cookie notice",
    /\b(?:[Cc]ookies?|COOKIES?)\b(?<=^(?=.*\b(?:[Ww]e use|uses|using|[Ss]ite|[Ww]ebsite|[Aa]ccept|ACCEPT|[Cc]onsent|[Bb]rowser|[Pp]references|[Ss]ettings|[Pp]olicy|[Ee]xperience|[Pp]rivacy|[Rr]eject|[Aa]gree)\b).*)/u,
  ),
  line(
    "cookie notice",
    /^(?:accept(?: all)?|reject(?: all)?|manage (?:preferences|settings|consent)|privacy (?:settings|preferences)|we (?:value|care about) your privacy|i agree|got it)[\s!.|]*(?:(?:accept|reject)(?: all)?|manage.{0,20}|decline)?[\s!.|]*$/iu,
  ),
  line(
    "related link",
    /^[\s>▶•*–—[(-]*(?:read|also read|also see|read also|read too|also|see also|see more|related(?: (?:news|story|stories|articles?|posts?|topics?|coverage|content|links?|reading|video))?|read more(?: (?:on|about) this)?|more (?:on|about|from) (?:this|the) ?(?:story|topic|section)?|more stories|more news|further reading|recommended(?: (?:for you|reading|stories))?|don['’]t miss|in case you missed it|icymi|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: now)?|top stories|(?:latest|breaking|other|more) (?:news|stories|headlines)|most (?:read|viewed|popular|shared|commented)|popular (?:now|posts|stories)|must[- ]read|editor['’]?s['’]? (?:picks?|choice)|next (?:article|story|post|up)|previous (?:article|story|post)|up next|watch(?: also| now| live| video)?|video|listen|from the archives?|keep reading|what to read next)\s*[:|»>].{0,200}$/iu,
  ),
  rest(
    "related link",
    /^[\s>▶•*–—[(-]*(?:related (?:news|story|stories|articles?|posts?|topics?|coverage|content|links?|reading)|more (?:on this (?:story|topic)|stories|news|headlines|from (?:this section|the web))|further reading|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)(?: these)?|trending(?: now)?|top stories|(?:latest|breaking|other) (?:news|stories|headlines)|most (?:read|viewed|popular|shared|commented)(?: (?:stories|articles|news))?|popular (?:now|posts|stories)|editor['’]?s['’]? (?:picks?|choice)|what to read next|also in (?:the )?news|don['’]t miss|in case you missed it|see also|also read|read also)[\s:.»>\])]*$/iu,
  ),
  line(
    "related link",
    /^[\s>▶•*–—[(«»→-]*(?:read (?:more|the full (?:story|article|statement|text|report)|full (?:story|article)|on)|continue reading|keep reading|learn more|find out more|see more|show more|load more|view (?:all|more|gallery)|click here(?: (?:to|for) .{1,100})?|more details|full story|next (?:article|story|post|page)|previous (?:article|story|post|page)|older posts?|newer posts?)[\s.…!>»→)\]]*$/iu,
  ),
  line(
    "related link",
    /^(?:story continues|article continues|continue|scroll down) (?:below|after|to continue)\b.{0,60}$/iu,
  ),
  line(
    "newsletter",
    /^(?:please )?(?:subscribe|sign[- ]?up|register|get|receive|join|stay (?:informed|updated|up to date|tuned|connected|in the know)|never miss|don['’]t miss|enter your|want (?:more|the)|start your day|support (?:our|independent)|become a|unlock|for (?:more|the latest) (?:news|stories|updates))\b(?=.*\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|briefings?|push|whatsapp|telegram|channel|notifications|headlines|top stories|digest|breaking news|free|daily|weekly|subscribers?|unlimited|full access|premium|digital edition|e-?paper)\b).{1,240}$/iu,
  ),
  line(
    "newsletter",
    /^(?:subscribe(?: now| today| here)?|sign[- ]?up(?: now| today| here| free)?|newsletters?|enter your e-?mail(?: address)?|your e-?mail(?: address)?|subscribe to (?:our|the|us)\b.{0,80}|sign up for (?:our|the|free)\b.{0,80}|unsubscribe)[\s:|!.…]*$/iu,
  ),
  line(
    "social follow",
    /^(?:follow|like|join|find|connect with|watch|add|visit) (?:us|our|@\w+|[\p{L} ]{2,30})(?: \p{L}+){0,3} (?:on|via|at|as|:)\s?.{0,20}\b(?:facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin|tiktok|threads|bluesky|google news|social media|preferred source)\b.{0,80}$/iu,
  ),
  line(
    "social follow",
    /^(?:follow us|like us|find us on|join us on|connect with us|follow our (?:page|channel|coverage)|join our (?:page|channel|group|community)|get (?:the|our) app|download (?:the|our) (?:free )?(?:mobile )?app|available on (?:the )?(?:app store|google play))\b[^.]{0,100}[.!]?$/iu,
  ),
  line("menu", onlyOf(menuWords)),
  line(
    "menu",
    /^(?:you are here\s*:.{0,120}|home\s*[/|»>›→]\s*.{1,120}|skip to (?:main )?(?:content|navigation)|toggle (?:navigation|menu)|back to (?:top|home|home page|news|list|previous page)|(?:main|site|navigation) menu|open menu|close menu|search for:?|search this site|go to top|top of page|jump to content|select (?:your )?(?:language|edition|country)|change language|switch to .{1,20})[\s.:]*$/iu,
  ),
  line(
    "counter",
    /^(?:[^•|·–—-]{0,60}[•|·–—-]+\s*){0,4}\d[\d\s.,]*[km]?\s*(?:views?|reads?|shares?|hits|clicks|likes|downloads|page ?views|min(?:ute)?s? read|comments?)(?:\s*[•|·,–—-]\s*.{0,60})?$/iu,
  ),
  line(
    "counter",
    /^(?:views?|reads?|hits|page ?views|visits|shares|read(?:ing)? time|estimated reading time|post views)\s*:?\s*\d.{0,30}$/iu,
  ),
  line(
    "tags",
    /^(?:tags?|tagged(?: (?:with|as|in))?|keywords?|key ?words|topics|related topics|in this (?:story|article)|filed under|filed in|posted in|categor(?:y|ies)|labels?|hashtags?|sections?|more (?:on|about))\s*[:#].{0,200}$/iu,
  ),
  line("tags", /^(?:filed under|posted in|tagged)\s.{1,120}$/iu),
  line(
    "editor credit",
    /^(?:(?:web|copy|news|online|sub|duty|managing|photo|page|responsible|video|script)[ -]?)?editors?\s*[:–—-]\s?.{1,80}$/iu,
  ),
  line(
    "editor credit",
    /^\(?(?:edited|editing|translated|translation|reporting|additional reporting|writing|compiled|produced|reviewed|fact-checked|proofread) by\b.{1,160}$/iu,
  ),
  line(
    "editor credit",
    /^\[?\(?(?:(?:file |cover |main |featured |stock |press )?(?:photos?|images?|pictures?|pics?)|photographs?|caption|graphic|illustration|cover photo)(?: (?:credits?|by|courtesy(?: of)?|source))?\s*[:/©|–—-]\s?.{1,200}$/iu,
  ),
  line(
    "editor credit",
    /^\[?\(?(?:photo|image|picture|video)s? (?:by|courtesy(?: of)?|credits?)\b.{1,120}$|^(?:file photo|file picture|file image|representational image)[\s.)]*$|^\[?credits?\s*:\s?.{1,100}$/iu,
  ),
  line(
    "editor credit",
    /^(?:posted|published|uploaded|submitted|updated|last updated|last modified) (?:by|on|at|in)\b[^.!?]{1,60}[|•·].{1,160}$/iu,
  ),
  line(
    "editor credit",
    /^(?:(?:first |originally )?published|posted|updated|last updated|last modified|modified|created)\s*(?::|on|at)\s*(?=.*\d)[^!?]{4,70}$/iu,
  ),
  line(
    "agency tail",
    /^[\s(*/–—-]*(?:ends?|end of (?:text|release|statement|article|story)|more to follow|story developing|this is a developing story.{0,80})[\s)*/.!–—-]*$/iu,
  ),
  line(
    "agency tail",
    /^[\s(–—-]*(?:with (?:reports?|input|inputs|agency inputs|files) from .{1,80}|with (?:AFP|AP|Reuters|agencies|agency reports)|agencies|source\s*:.{1,100}|sources\s*:.{1,100}|via .{1,30})[\s).–—-]*$/iu,
  ),
  line(
    "agency tail",
    /(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED|[Tt]his material may not be published|[Nn]o part of this (?:story|article|publication)|[Tt]erms of use apply)(?<=^[^.]{0,130}).{0,120}$/u,
  ),
  line(
    "agency tail",
    /^(?:disclaimer|distributed by|powered by|hosted by|designed by|the views expressed)\b.{0,200}$/iu,
  ),
  line(
    "download",
    /^[\s>▶•*–—[(-]*(?:download|view|open|see|click here to download|attachments?|attached)\b(?=.*(?:\bpdf\b|\bdocx?\b|\bkb\b|\bmb\b|\bfile\b|document|statement|communiqu[eé]|release|full text|report|text|annex|here|brochure))[^.]{0,100}(?:\.pdf)?[.\s]*$/iu,
  ),
  line("download", /^(?:downloads?|attachments?|pdf(?: version| file)?|download(?: as)? pdf)\s*(?:[:([].{0,80})?$/iu),
  ...commonFurniture,
  byline(
    new RegExp(
      `^(?:[^|]{0,60}\\|\\s*)?(?:(?:written|posted|reported|story|words|text|published|report|article)\\s+)?(?:by|By|BY)\\s*:?\\s*(?<author>${name})(?:,? (?:and|&) ${name})?(?:,? (?:in|at|from|for) [\\p{L} .,'’-]{2,40}|,\\s?[\\p{L} .,'’-]{2,60}|\\s*[|•·–—-].{0,160}|\\s*\\(.{1,60}\\))?$`,
      "u",
    ),
  ),
  byline(
    new RegExp(
      `^(?:Written|Posted|Reported|Story|Words|Published|Author|AUTHOR|Writer|Reporter|Correspondent)(?:\\s+by)?\\s*:?\\s+(?:by )?(?<author>${name})(?:\\s*[|•·–—,(].{0,160})?$`,
      "u",
    ),
  ),
  // "From Chidinma Eze, Abuja"
  byline(new RegExp(`^(?:From|FROM)\\s+(?<author>\\p{Lu}[\\p{L}.'’-]* ${name})(?:,| in) [\\p{L} .,'’-]{2,40}$`, "u")),
  byline(new RegExp(`^[^–—|]{2,40}\\s[–—-]\\s(?:by|By)\\s(?<author>${name})$`, "u")),
];
