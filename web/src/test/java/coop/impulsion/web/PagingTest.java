package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagingTest {

    private final Paging paging = new Paging(50);

    @Test
    void countsPagesAndRows() {
        assertEquals(1, paging.pagesOf(0));
        assertEquals(1, paging.pagesOf(50));
        assertEquals(2, paging.pagesOf(51));
        paging.setNumber(3);
        assertEquals(100, paging.from());
    }

    @Test
    void staysInsideTheList() {
        paging.setNumber(-4);
        assertEquals(0, paging.from());
        paging.setNumber(Integer.MAX_VALUE);
        assertEquals(49_999_950, paging.from());
    }

    @Test
    void writesFiltersAsPartOfAnAddressAndLeavesEmptyOnesOut() {
        assertEquals(
                "class=PUBLIC&q=a+b%26c%3D%C3%A9&", Paging.query("class", "PUBLIC", "state", null, "q", "a b&c=é"));
        assertEquals("", Paging.query("q", ""));
    }
}
