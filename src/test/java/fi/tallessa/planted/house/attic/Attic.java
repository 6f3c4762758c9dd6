package fi.tallessa.planted.house.attic;

import fi.tallessa.planted.house.cellar.Cellar;

public record Attic(Cellar below) {}
