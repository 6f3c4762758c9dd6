package fi.tallessa.family.relative;

import java.util.UUID;

/** That somebody is a parent of somebody; one line of the picture. */
public record Parenthood(UUID parent, UUID child, boolean foster) {}
