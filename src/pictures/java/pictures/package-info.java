/**
 * Draws the pictures of the sample portal: countryside, river, festival and town of the district, in one illustrated
 * style. It uses only Java2D and is no part of the program; {@link pictures.Studio} has the command. Every picture is a
 * function of its name: the name seeds the chance that bends palms and scatters rice, so that drawing twice gives the
 * same pictures and changing one scene leaves all others alone.
 */
package pictures;
