// A conversion to what its body decides goes by the type that this is.

struct number {
    operator auto();
};
number::operator auto()
{
    return 42;
}

/* check
xpath: count(//function) = 1
xpath: count(//function[@name="number::operator int"][@symbol="_ZN6numbercvDaEv"]) = 1
*/
