package coop.impulsion.impact;

/**
 * A picture as somebody sends it with a moment of the story.
 *
 * @param fileName as the browser sent it
 * @param declaredType content type as the browser sent it, may be null
 * @param alternative what it shows, for those who don't see it
 * @param caption printed under it, with the author's credit; may be null
 */
public record EventPicture(String fileName, String declaredType, byte[] content, String alternative, String caption) {}
