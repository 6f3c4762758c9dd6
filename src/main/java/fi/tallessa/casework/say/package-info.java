/** A minor keeps an entry of their file from their guardians: asking, judging, looking again. */
package fi.tallessa.casework.say;
