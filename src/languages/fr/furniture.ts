import { commonFurniture, networks, onlyOf } from "../furniture-rules.ts";
import type { FurnitureRule } from "../language.ts";

const shareWords = `${networks}|e-?mail|mail|courriel|courrier électronique|imprimer|impression|partager|partage|partages|partagez|tweeter|tweetez|envoyer(?: par (?:e-?mail|mail|courriel))?|copier(?: le lien)?|lien|enregistrer|sauvegarder|écouter|plus|j['’]aime|favoris|commenter|taille du texte|a|aa|pdf`;
const formWords =
  "(?:votre |vos )?(?:noms?|prénoms?|pseudo|e-?mail|mail|adresse (?:e-?mail|mail|électronique|de messagerie)|courriel|site(?: web| internet)?|commentaires?|message|sujet|objet|téléphone|url)|\\(?(?:obligatoires?|requis|facultatif|optionnel|ne sera pas publiée?)\\)?|envoyer|valider|publier|soumettre|annuler(?: la réponse)?|répondre|poster|captcha|prévisualiser|se connecter|connexion|publier (?:le|un|mon) commentaire|laisser un commentaire|poster (?:le|un) commentaire";
const menuWords =
  "accueil|menu|recherche|rechercher|actualités?|actu|à la une|la une|politique|économie|société|sports?|culture|opinions?|éditorial|international|monde|afrique|régions?|santé|sciences?|technologies?|tech|high-tech|environnement|éducation|vidéos?|photos|multimédia|podcasts?|direct|en direct|dossiers|archives|qui sommes-nous|contact|contacts|nous contacter|contactez-nous|à propos|mentions légales|plan du site|connexion|se connecter|s['’]inscrire|inscription|s['’]abonner|abonnement|mon compte|confidentialité|publicité|emploi|petites annonces|français|english|anglais|arabe|newsletter|faq|aide|nécrologie|diaspora|tribune|interviews?|reportages?|faits divers|justice|diplomatie";

/** A byline: the author's name stands in the group `author`. */
const byline = (pattern: RegExp): FurnitureRule => ({ reason: "byline", pattern, takes: "line" });
const line = (reason: string, pattern: RegExp): FurnitureRule => ({ reason, pattern, takes: "line" });
const rest = (reason: string, pattern: RegExp): FurnitureRule => ({ reason, pattern, takes: "rest" });

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|du|des|le|la|ben|bin|ibn|ould|ag|al|el|van|von|dit) )*\\p{Lu}[\\p{L}.'’-]*){0,4}";

/** Lines of French pages that are not the article, and bylines. */
export const furniture: readonly FurnitureRule[] = [
  line(
    "advertisement",
    /^[\s*[(–—-]*(?:publicités?|pub|annonces?(?: sponsorisées?)?|contenu (?:sponsorisé|partenaire|promotionnel)|sponsorisé(?: par .{1,40})?|publi-?(?:reportage|rédactionnel|communiqué)|partenariat commercial|promotion|la suite après (?:la|cette) publicité|fermer la publicité)[\s*\])–—.:-]*$/iu,
  ),
  rest(
    "comment form",
    /^(?:laisse[rz]|poste[rz]|écri(?:re|vez)|ajoute[rz]|publie[rz]|rédige[rz]|dépose[rz]|envoye[rz]|donne[rz]) (?:un|votre|le|une|des|vos) (?:commentaires?|réponses?|avis|réactions?|message|opinion)(?: (?:ici|ci-dessous|annuler (?:la|ma) réponse|sur cet article))?(?:$|\s*[:|!.(–—-])/iu,
  ),
  rest(
    "comment form",
    /^(?:réagi(?:r|ssez)|commente[rz]|à vous la parole|votre avis|vos (?:réactions|commentaires|avis)|participez (?:à la (?:discussion|conversation)|au débat)|rejoignez la (?:discussion|conversation)|soyez (?:le premier|la première|le premier ou la première|les premiers) à (?:commenter|réagir|donner votre avis|laisser un commentaire)|donnez votre avis|qu['’]en pensez-vous|répondre|poster un commentaire|un message, un commentaire|réagir à cet article|commentez cet article|espace commentaires|charte des commentaires)\s*(?:\(?\d+\)?)?(?:$|\s*[?:|!.(–—-].{0,100}$)/iu,
  ),
  rest(
    "comment form",
    /^(?:(?:voir|afficher|lire|charger) (?:tous )?(?:les |plus de )?)?(?:commentaires?|réactions?)\s*[:([]?\s*\d*\s*[)\]]?(?:\s*[|–—-].{0,80})?$/iu,
  ),
  line(
    "comment form",
    /^(?:\(?\d+\)?|aucune?|pas (?:encore )?de|zéro|un) (?:commentaires?|commentaire\(s\)|réponses?|réactions?|réaction\(s\)|avis)(?: (?:pour le moment|pour l['’]instant|sur (?:cet|«|").{1,100}|à «.{1,100}))?[\s.!…|]*$/iu,
  ),
  line(
    "comment form",
    /^(?:votre|l['’])? ?(?:adresse )?(?:de messagerie|e-?mail|mail|courriel|électronique) ne sera pas (?:publiée?|affichée?|visible|rendue? publique|communiquée?|divulguée?)/iu,
  ),
  line(
    "comment form",
    /^(?:les |\* ?)?champs? (?:obligatoires?|requis|marqués)|^\* ?(?:champs? )?(?:obligatoires?|requis)/iu,
  ),
  line(
    "comment form",
    /^(?:enregistrer mon nom|prévenez-moi|me prévenir|m['’]avertir|avertissez-moi|vous devez (?:être connecté|vous connecter)|connectez-vous pour|identifiez-vous pour|inscrivez-vous pour (?:commenter|réagir)|les commentaires sont (?:fermés|modérés|désactivés|clos)|commentaires (?:fermés|désactivés)|ce site utilise akismet|signaler (?:un (?:abus|contenu|commentaire)|une (?:erreur|faute))|publier le commentaire|votre commentaire)/iu,
  ),
  line("comment form", onlyOf(formWords)),
  line("share bar", onlyOf(shareWords)),
  line(
    "share bar",
    new RegExp(
      `^(?:cliquez pour )?(?:partage[rz]?|tweete[rz]|envoye[rz]|imprime[rz]|recommande[rz]|transférez|diffusez)(?:[- ](?:la|le|cet|cette|l['’]|ce))?\\s?(?:article|page|information|info|actualité|post|contenu|publication|nouvelle|dépêche)?(?: (?:sur|via|par|à|avec) (?:${networks}|e-?mail|mail|courriel|les réseaux(?: sociaux)?|vos (?:amis|proches|contacts|réseaux)|un ami|vos ami\\(e\\)s))?(?:\\s*[:|(–—].{0,120})?[!.\\s]*$`,
      "iu",
    ),
  ),
  line(
    "share bar",
    /^(?:partagez (?:cet article|cette page|l['’]info(?:rmation)?|sur)\b.{0,80}|écouter (?:cet|l['’]) ?article|taille (?:du|de) (?:texte|police)\b.{0,20}|version imprimable|imprimer (?:cet article|la page|l['’]article|cette page)|envoyer (?:cet article|à un ami|par (?:e-?mail|mail|courriel))|copier le lien|\d+ partages?)[:.!\s]*$/iu,
  ),
  line(
    "cookie notice",
    /\b(?:[Cc]ookies?|COOKIES?|[Tt]raceurs)\b(?<=^(?=.*(?:\b[Ss]ite\b|[Uu]tilis|[Nn]avigation|[Aa]ccept|ACCEPT|[Cc]onsent|[Pp]aramétr|[Pp]références|[Pp]olitique|[Ee]xpérience|[Cc]onfidentialité|[Rr]efus|[Gg]érer)).*)/u,
  ),
  line(
    "cookie notice",
    /^(?:tout accepter|tout refuser|accepter(?: tout| et continuer)?|refuser(?: tout)?|continuer sans accepter|gérer (?:mes|les|vos) (?:préférences|choix|consentements?)|paramétrer|personnaliser|j['’]accepte|nous respectons votre vie privée|politique de confidentialité)[\s!.|]*(?:accepter|refuser|tout refuser|paramétrer|personnaliser)?[\s!.|]*$/iu,
  ),
  line(
    "related link",
    /^[\s>▶•*–—[(-]*(?:(?:à |a )?lire (?:aussi|également|encore|ailleurs|plus|la suite|notre (?:dossier|article|enquête|analyse)|sur le même sujet)?|(?:à |a )lire|lisez (?:aussi|également)|(?:à |a )?voir (?:aussi|également)?|(?:à |a )?(?:écouter|relire|revoir|découvrir)(?: aussi)?|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|articles? (?:liés?|similaires?|connexes?|recommandés?|précédent|suivant|associés?)|(?:les |articles )?(?:les )?plus (?:lus?|consultés?|partagés?|commentés?|populaires)|à ne pas (?:manquer|rater)|ne manquez pas|tendances?|en ce moment|pour aller plus loin|en savoir plus|plus d['’](?:infos?|actualités?|informations?)|autres? (?:articles?|actualités?|infos?)|dernières (?:infos|nouvelles|actualités|minutes?)|dernières? heures?|vous aimerez (?:aussi|peut-être)|nos recommandations|recommandés?(?: pour vous)?|vidéo|podcast|notre dossier|retrouvez(?: aussi)?|le choix de la rédaction)\s*[:|»>].{0,200}$/iu,
  ),
  rest(
    "related link",
    /^[\s>▶•*–—[(-]*(?:(?:à |a )?lire (?:aussi|également)|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|articles? (?:liés?|similaires?|connexes?|recommandés?|associés?)|(?:les )?(?:articles )?(?:les )?plus (?:lus?|consultés?|partagés?|commentés?|populaires)|à ne pas (?:manquer|rater)|tendances|pour aller plus loin|plus d['’](?:infos|actualités)|(?:nos )?autres (?:articles|actualités|infos)|dernières (?:infos|nouvelles|actualités)|vous aimerez (?:aussi|peut-être)(?: aussi)?|vous pourriez aussi aimer|cela (?:peut|pourrait) vous intéresser|nos recommandations|recommandé(?:s)? pour vous|la rédaction vous conseille|le choix de la rédaction|à lire sur le même sujet|à la une|en continu|fil info)[\s:.»>\])]*$/iu,
  ),
  line(
    "related link",
    /^[\s>▶•*–—[(«»→-]*(?:lire (?:la suite|plus|l['’]article(?: complet)?|l['’]intégralité(?: .{1,40})?)|en savoir plus|voir (?:plus|tout|tous les articles|la suite|la galerie)|afficher (?:plus|la suite)|charger plus|cliquez ici(?: pour .{1,100})?|plus de détails|continuer la lecture|poursuivre la lecture|articles? (?:suivants?|précédents?)|page (?:suivante|précédente)|suivant|précédent)[\s.…!>»→)\]]*$/iu,
  ),
  line(
    "related link",
    /^(?:la suite (?:après|sous|plus bas)|l['’]article (?:continue|se poursuit)|suite de l['’]article|contenu réservé aux abonnés|cet article est réservé)\b.{0,80}$/iu,
  ),
  line(
    "newsletter",
    /^(?:abonne[rz]|abonnez-vous|s['’]abonner|je m['’]abonne|inscri(?:re|vez)|s['’]inscrire|recevez|recevoir|reçois|restez (?:informée?s?|connectée?s?|à l['’]écoute|au courant)|ne (?:manquez|ratez)|saisissez|entrez|indiquez|rejoignez|suivez (?:toute )?l['’]actualité|pour (?:ne rien (?:manquer|rater)|recevoir|plus d['’]informations?|suivre)|chaque (?:matin|jour|semaine)|tous les (?:matins|jours)|toute l['’]actualité|découvrez notre (?:newsletter|application)|profitez|soutenez)(?!\p{L})(?=.*(?:newsletter|infolettre|lettre d['’]info|lettre quotidienne|lettre hebdomadaire|bo[iî]te (?:mail|aux lettres|de réception)|e-?mail|courriel|alertes?|notifications?|articles|actualités?|actus?|infos?|chaîne|whatsapp|telegram|gratuit|je m['’]inscris|édition|illimité|magazine)).{1,240}$/iu,
  ),
  line(
    "newsletter",
    /^(?:s['’]abonner|abonnez-vous(?: (?:maintenant|ici|à (?:notre|la|nos|l['’]).{0,80}))?|s['’]inscrire|inscrivez-vous|je m['’](?:inscris|abonne)|newsletter|infolettre|(?:votre|saisissez votre|entrez votre) (?:adresse )?(?:e-?mail|mail|courriel)|se désabonner)[\s:|!.…]*$/iu,
  ),
  line(
    "social follow",
    /^(?:suive[rz]|retrouve[rz]|rejoigne[rz]|rejoindre|likez|aimez|ajoutez)(?:[- ]nous)?\b.{0,60}(?:facebook|twitter|\bx\b|whatsapp|telegram|instagram|youtube|linkedin|tiktok|threads|bluesky|google actualités|google news|réseaux sociaux|notre (?:chaîne|page|compte|groupe)).{0,100}$/iu,
  ),
  line(
    "social follow",
    /^(?:suivez-nous|retrouvez-nous|rejoignez-nous|nous suivre|likez (?:notre|la) page|téléchargez (?:notre|l['’]) ?application|restez (?:informée?s?|connectée?s?)|disponible sur (?:app store|google play))\b[^.]{0,120}[.!]?$/iu,
  ),
  line("menu", onlyOf(menuWords)),
  line(
    "menu",
    /^(?:vous êtes ici\s*:.{0,120}|accueil\s*[/|»>›→]\s*[^«]{1,120}|aller au (?:contenu|menu)(?: principal)?|passer au contenu|retour (?:en haut|à (?:l['’]accueil|la (?:une|liste))|au (?:sommaire|menu|site|haut de page)|haut de page)|haut de page|menu principal|ouvrir le menu|fermer le menu|rechercher\s*:?|choisir la langue|changer de langue|basculer la navigation)[\s.:]*$/iu,
  ),
  line(
    "counter",
    /^(?:[^•|·–—-]{0,60}[•|·–—-]+\s*){0,4}\d[\d\s.,]*k?\s*(?:vues?|lectures?|visites?|partages?|lecteurs?|clics?|téléchargements?|j['’]aime|min(?:utes?)? de lecture|mn de lecture|commentaires?)(?:\s*[•|·,–—-]\s*.{0,60})?$/iu,
  ),
  line(
    "counter",
    /^(?:vues?|lectures?|lu|visites?|partages|temps de lecture|durée de lecture|nombre de (?:vues|lectures|visites)|consulté)\s*(?:estimé\s*)?:?\s*\d.{0,30}$/iu,
  ),
  line(
    "tags",
    /^(?:tags?|mots?[- ]cl[eé]s?|étiquettes?|étiqueté|thèmes?|thématiques?|sujets?(?: (?:liés|associés))?|rubriques?|catégories?|classé (?:dans|sous)|publié dans|posté dans|hashtags?|dans cet article|en lien avec)\s*[:#].{0,200}$/iu,
  ),
  line("tags", /^(?:classé (?:dans|sous)|étiqueté)\s.{1,120}$/iu),
  line(
    "editor credit",
    /^(?:(?:web|secrétaire de rédaction|éditeur|éditrice|édition|rédacteur web|relecture|rédacteur|rédactrice|mise en ligne|montage|traduction|correction|webmaster))\s*[:–—]\s?.{1,80}$/iu,
  ),
  line(
    "editor credit",
    /^\(?(?:édité|traduit|mis en ligne|relu|posté|publié|rédigé|compilé|adapté)(?: de l['’]\p{L}+)? par\b(?=.*[|•·]|.*\bédit).{1,160}$|^\(?traduit (?:de|par)\b.{1,80}$/iu,
  ),
  line(
    "editor credit",
    /^\[?\(?(?:(?:crédits?|légende)(?: (?:photos?|images?|visuels?))?|photos?(?: d['’](?:archives?|illustration))?|images?(?: d['’](?:archives?|illustration))?|illustration|visuel|infographie|ph)(?: (?:par|de))?\s*[:/©|–—-]\s?.{1,200}$/iu,
  ),
  line(
    "editor credit",
    /^\[?\(?(?:crédits? photos?|photo d['’](?:archives?|illustration)|image d['’](?:archives?|illustration)|photo (?:dr|d\.r\.))[\s.)]*(?:.{0,80})?$|^\(?©\s?(?!.*(?:(?:19|20)\d\d|copyright|droits)).{1,100}$|^d\.?r\.?$/iu,
  ),
  line(
    "editor credit",
    /^(?:publié|posté|mis (?:à jour|en ligne)|modifié|dernière (?:mise à jour|modification)|actualisé|mise à jour|créé)(?: par [^|•·]{2,60}[|•·]|\s*(?::|le|à|il y a|par))\s*(?=.*\d)[^!?]{2,90}$/iu,
  ),
  line(
    "agency tail",
    /^[\s(*/–—-]*(?:fin|fin de (?:texte|communiqué|citation)|à suivre|plus d['’]informations? à (?:venir|suivre)|plus de détails à venir)[\s)*/.!–—-]*$/iu,
  ),
  line(
    "agency tail",
    /^[\s(–—-]*(?:avec (?:l['’])?(?:AFP|AP|Reuters|APS|agences?|MAP|APA|Xinhua|ATS|AA|dépêches)(?: (?:et|&) [\p{L} ]{2,30})?|(?:et )?agences|sources?\s*:.{1,100}|via .{1,30}|d['’]après (?:AFP|agences?))[\s).–—-]*$/iu,
  ),
  line(
    "agency tail",
    /(?:[Tt]ous [Dd]roits [Rr]éservés|TOUS DROITS RÉSERVÉS|[Tt]oute reproduction|[Rr]eproduction (?:interdite|autorisée)|[Dd]roits de reproduction)(?<=^[^.]{0,120}).{0,140}$/u,
  ),
  line(
    "agency tail",
    /^(?:avertissement|mentions légales|propulsé par|hébergé par|site réalisé par|conçu par|distribué par)\b.{0,160}$/iu,
  ),
  line(
    "download",
    /^[\s>▶•*–—[(-]*(?:télécharge[rz]|consulte[rz]|ouvrir|voir|pièces? jointes?|document (?:joint|à télécharger))\b(?=.*(?:\bpdf\b|\bdocx?\b|\bko\b|\bmo\b|fichier|document|déclaration|communiqu[eé]|intégralité|texte|rapport|annexe|ici|brochure))[^.]{0,100}(?:\.pdf)?[.\s]*$/iu,
  ),
  line(
    "download",
    /^(?:téléchargements?|télécharger|pièces? jointes?|documents? (?:joints?|à télécharger)|version pdf|fichier pdf|au format pdf|format pdf|pdf)\s*(?:[:([].{0,80})?$/iu,
  ),
  ...commonFurniture,
  byline(
    new RegExp(
      `^(?:[^|]{0,60}\\|\\s*)?(?:(?:[Pp]ropos recueillis|[Ee]ntretien réalisé|[Rr]ecueilli|[Pp]ublié|[Pp]osté|[ÉE]crit|[Rr]édigé|[Rr]éalisé|[Rr]eportage|[Tt]exte)\\s+)?(?:par|Par|PAR)\\s*:?\\s*(?<author>${name})(?: et ${name})?(?:,? (?:à|au|en|de|depuis|pour) [\\p{L} .,'’-]{2,40}|,\\s?[\\p{L} .,'’-]{2,60}|\\s*[|•·–—-].{0,160}|\\s*\\(.{1,60}\\))?$`,
      "u",
    ),
  ),
  byline(
    new RegExp(
      `^(?:Auteure?|Autrice|Signé|Rédaction|Journaliste|Correspondante?)\\s*:\\s*(?<author>${name})(?:\\s*[|•·–—,(].{0,160})?$`,
      "u",
    ),
  ),
  byline(new RegExp(`^[^–—|]{2,40}\\s[–—-]\\s(?:par|Par)\\s(?<author>${name})$`, "u")),
];
