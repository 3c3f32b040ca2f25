package coop.impulsion.demo;

import java.util.Locale;

/**
 * The projects of the demo, by what they are about; what each asked for lies in a file of that name. The first six are
 * in the registry from the start, the others enter it when they are handed in.
 */
enum DemoProject {
    BOXES,
    MATERIALS,
    BASKETS,
    HOUSES,
    FARMING,
    WOOD,
    /** From here on of the second campaign: these three come before the session of today. */
    VEGETABLES,
    CARS,
    CAFE,
    WOOL,
    GARDENS,
    SPORTS,
    WINDOWS,
    CARPOOL,
    JARS,
    THREADS;

    /** Name of the file with its application. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
