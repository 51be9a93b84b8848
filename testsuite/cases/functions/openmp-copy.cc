// What OpenMP moves out of a function is a function, and so is a copy that GCC makes of it.  GCC 16
// makes none here.

void work()
{
#pragma omp distribute parallel for simd default(none)
    for (int i = 0; i < 64; i++)
        ;
}

void more()
{
#pragma omp teams distribute parallel for default(none)
    for (int i = 0; i < 64; i++)
        ;
}

/* check
target: x86_64-*
gcc: < 16
options: -O3 -fopenmp
xpath: count(//function[@symbol="_Z4workv._omp_fn.0.constprop.0"]/@clone-of) = 1
*/
