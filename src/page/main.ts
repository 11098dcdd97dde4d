import { mount } from 'svelte'
import '../theme/page.css'
import Page from './Page.svelte'

const target = document.querySelector('#atlas')
if (target) mount(Page, { target })
