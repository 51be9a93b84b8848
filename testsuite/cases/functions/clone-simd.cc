/* The copies of a C++ function for vectors, whose symbols hold that of the function; each goes by
   the name in the source.  */

struct scale {
    int factor;
#pragma omp declare simd uniform(this) notinbranch
    int apply(int x) const;
};

int scale::apply(int x) const
{
    return x * factor;
}

/* check
target: x86_64-*
options: -O2 -fopenmp-simd
xpath: count(//function) = 5
xpath: count(//function[@name="scale::apply"]) = 5
xpath: count(//function[@symbol="_ZNK5scale5applyEi"][not(@clone-of)]) = 1
xpath: count(//function[@clone-of="scale::apply"]) = 4
xpath: count(//function[@symbol="_ZGVbN4uv__ZNK5scale5applyEi"][@clone-of]) = 1
*/
