/* To GCC vzeroupper is a call too, of no function.  */

void fill(double *v)
{
    for (int i = 0; i < 8; i++)
        v[i] = 1;
}

void fill_both(double *v, double *w)
{
    fill(v);
    for (int i = 0; i < 8; i++)
        w[i] = 2;
}

/* check
target: x86_64-linux-gnu
options: -O3 -mavx -mvzeroupper -fno-inline
xpath: not(//function[@name="fill"]/call)
xpath: count(//function[@name="fill_both"]/call) = 1
xpath: //function[@name="fill_both"]/call/@callee = "fill"
*/
