/* The cold part of a function is in another section with another symbol, but shares its frame: no
   function of its own, and no figure.  */

void rare(int *) __attribute__((cold));
int other(int);

int work(int a)
{
    if (__builtin_expect(other(a), 0)) {
        int v[8] = { a };
        rare(v);
        return other(v[0]) + other(a);
    }
    return a;
}

/* check
options: -O2
xpath: count(//function) = 1
xpath: count(//function[@symbol="work"][not(@clone-of)]) = 1
*/
