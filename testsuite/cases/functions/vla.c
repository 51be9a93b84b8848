/* So is an array of variable length.  */

void take(int *p);

void give(int n)
{
    int v[n];
    take(v);
}

/* check
options: -O2
xpath: count(//function[@name="give"]/frame[@kind="dynamic"][not(@extent)]) = 1
*/
