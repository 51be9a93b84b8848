// With a part for another machine, what OpenMP moves out of functions may go by their names.

void work()
{
#pragma omp distribute parallel for simd default(none)
    for (int i = 0; i < 64; i++)
        ;
}

void away()
{
#pragma omp target
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
options: -O3 -fopenmp -frandom-seed=1
xpath: count(//function[@symbol="_Z4workv._omp_fn.0.constprop.0"]/@clone-of) = 1
*/
