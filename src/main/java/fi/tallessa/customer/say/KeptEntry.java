package fi.tallessa.customer.say;

import java.util.UUID;

/**
 * An entry of a file that guardians may not be told of.
 *
 * @param id of a datum one made of its field with the person's key
 */
public record KeptEntry(EntryKind kind, UUID id) {}
