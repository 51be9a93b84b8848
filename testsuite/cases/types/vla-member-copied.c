/* The optimiser copies a type of variable size with the function that it is in; it is still one
   type.  */

static void fill(int n)
{
    struct row {
        int cells[n];
        unsigned flag : 1;
    } rows[2];
    for (int i = 0; i < 2; i++)
        rows[i].flag = 0;
}

int main(void)
{
    fill(2);
    return 0;
}

/* check
options: -O2
xpath: count(//struct) = 1
xpath: count(//struct[@name="row"][not(@size)][@local="yes"]/field) = 2
*/
