package coop.impulsion.demo;

/** The projects of the demo, by what they are about. */
enum DemoProject {
    BOXES,
    MATERIALS,
    BASKETS,
    HOUSES,
    FARMING,
    WOOD
}
