/**
 * The picture of a family: who stands where, and which lines join them. Nothing here reads or keeps
 * anything; whoever draws says who may be seen as what (decision 0039).
 */
package fi.tallessa.family.diagram;
