/** Where the archive is when nobody says where. */
export const defaultArchive = "./chancery-archive";
