package coop.impulsion.territory.web;

import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code places.js} asks while a person types: {@code /territory/search?q=lons&kind=COMMUNE} answers
 * {@code [{"label": "Lons-le-Saunier (39300)", "hint": "…"}, …]}. For signed-in users.
 */
@WebServlet("/territory/search")
public class TerritoryList extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TerritorySearch search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder places = Json.createArrayBuilder();
        for (Place place : find(request.getParameter("q"), request.getParameter("kind"))) {
            places.add(Json.createObjectBuilder()
                    .add("label", place.label())
                    .add("hint", place.epciName() == null ? "" : place.epciName()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeArray(places.build());
        }
    }

    private List<Place> find(String text, String kind) {
        Set<PlaceKind> kinds = "COMMUNE".equals(kind) ? EnumSet.of(PlaceKind.COMMUNE) : EnumSet.allOf(PlaceKind.class);
        return text == null || text.isBlank() ? List.of() : search.find(text, kinds);
    }
}
