// Enums without a name in instances of one template share a place and the names in them; their
// values are each instance's own.

template <int N> struct matrix {
    enum { rows = N, cells = N * N };
    float cell[cells];
};
matrix<2> small;
matrix<3> large;

int count(int n)
{
    return n + matrix<2>::rows + matrix<3>::cells;
}

/* check
xpath: count(//enum) = 2
xpath: count(//enum[enumerator[@name="rows"][@value=2]][enumerator[@name="cells"][@value=4]]) = 1
xpath: count(//enum[enumerator[@name="rows"][@value=3]][enumerator[@name="cells"][@value=9]]) = 1
*/
