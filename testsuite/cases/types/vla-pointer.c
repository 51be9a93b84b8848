/* A pointer to one has a size, and its type is spelled with a star for the bound.  */

int first(int n, int (*rows)[n])
{
    struct view { int (*rows)[n]; } v = { rows };
    return v.rows[0][0];
}

/* check
xpath: count(//struct[@name="view"][@local="yes"][@size=//machine/@pointer-size]) = 1
xpath: translate(//struct[@name="view"]/field/@type, " ", "") = "int(*)[*]"
*/
