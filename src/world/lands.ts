/** Kinds of land and parts of the world by which an article goes on about a state that it named: "the emirate". */
export type Land = keyof typeof lands;

const codes = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** By official name, and by geographic region (UN M49), wider where the press draws it wider. */
const lands = {
  kingdom: codes("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON"),
  emirate: codes("KWT QAT"),
  sultanate: codes("BRN OMN"),
  principality: codes("AND LIE MCO"),
  grand_duchy: codes("LUX"),
  islamic_republic: codes("IRN MRT PAK"),
  island: codes(
    "ATG BHR BHS BRB COM CPV CUB CYP DMA FJI FSM GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM",
  ),
  gulf: codes("ARE BHR KWT OMN QAT SAU"),
  sahel: codes("BFA MLI MRT NER TCD"),
  north_africa: codes("DZA EGY LBY MAR MRT TUN"),
  west_africa: codes("BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO"),
  central_africa: codes("AGO BDI CAF CMR COD COG GAB GNQ RWA STP TCD"),
  east_africa: codes("BDI DJI ERI ETH KEN RWA SOM SSD SDN TZA UGA"),
  southern_africa: codes("AGO BWA LSO MDG MOZ MUS MWI NAM SWZ ZAF ZMB ZWE"),
  central_asia: codes("KAZ KGZ TJK TKM UZB"),
  south_asia: codes("AFG BGD BTN IND LKA MDV NPL PAK"),
  southeast_asia: codes("BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM"),
  himalaya: codes("BTN NPL"),
  caucasus: codes("ARM AZE GEO"),
  balkans: codes("ALB BGR BIH HRV MKD MNE SRB XKX"),
  baltic: codes("EST LTU LVA"),
  nordic: codes("DNK FIN ISL NOR SWE"),
  caribbean: codes("ATG BHS BLZ BRB CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT"),
  pacific: codes("FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM"),
  andes: codes("BOL CHL COL ECU PER VEN"),
  central_america: codes("BLZ CRI GTM HND NIC PAN SLV"),
  south_america: codes("ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN"),
} as const;

/** Whether a state is of a kind, or lies in a part of the world. */
export const isOfLand = (state: string, land: string): boolean =>
  land in lands ? lands[land as Land].has(state) : false;
