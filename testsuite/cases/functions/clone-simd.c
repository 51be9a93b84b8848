/* A function that OpenMP lets loops call for several values at once is copied for each width of
   vector; a copy has the symbol that the vector ABI gives it.  */

#pragma omp declare simd notinbranch
int twice(int x)
{
    return x * 2;
}

/* check
target: x86_64-*
options: -O2 -fopenmp-simd
xpath: count(//function) = 5
xpath: count(//function[@name="twice"][@line=5]) = 5
xpath: count(//function[@symbol="twice"][not(@clone-of)]) = 1
xpath: count(//function[@clone-of="twice"]) = 4
xpath: count(//function[@symbol="_ZGVbN4v_twice"][@clone-of="twice"][not(@local)]) = 1
xpath: count(//function[@symbol="_ZGVdN8v_twice"][@clone-of="twice"]/frame[@kind="static"]) = 1
*/
