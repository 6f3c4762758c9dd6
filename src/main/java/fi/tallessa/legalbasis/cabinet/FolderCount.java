package fi.tallessa.legalbasis.cabinet;

/** How many papers lie in one folder. */
public record FolderCount(int cabinet, int folder, int papers) {}
