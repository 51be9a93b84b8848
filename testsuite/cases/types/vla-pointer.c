/* A pointer to one has a size, and its type is spelled with a star for the bound.  */

int first(int n, int (*rows)[n])
{
    struct view { int (*rows)[n]; } v = { rows };
    return v.rows[0][0];
}

/* check
xpath: //struct[@name="view"][@local="yes"][@size=//machine/@pointer-size]
xpath: translate(//struct[@name="view"]/field/@type, " ", "") = "int(*)[*]"
*/
