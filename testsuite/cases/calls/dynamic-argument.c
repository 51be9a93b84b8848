/* An argument of variable size is copied to memory that no statement asks for: so an array with a
   bound beside it gives the frame no extent.  */

void take(void *);

void give(int n, unsigned char m)
{
    struct row {
        int count;
        char name[n];
    } r;
    void inner(struct row copy) { take(&copy); }
    char v[m];
    take(v);
    inner(r);
}

/* check
options: -O0
no-witness: DWARF does not tell such a struct's size
xpath: //function[@name="give"]/dynamic[@name="v"]/@bound >= 255
xpath: not(//function[@name="give"]/frame/@extent)
*/
